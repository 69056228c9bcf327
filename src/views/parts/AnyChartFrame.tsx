import { HeatmapChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import { VisualMapPiecewiseComponent } from 'echarts/components'
import { LabelLayout } from 'echarts/features'
import { use as register } from 'echarts/core'

// Most charts are bars; these marks load with the first chart that needs them.
register([HeatmapChart, LineChart, SankeyChart, ScatterChart, VisualMapPiecewiseComponent, LabelLayout])

export { ChartFrame } from './ChartFrame.tsx'
