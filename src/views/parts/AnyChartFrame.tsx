import { LineChart, SankeyChart } from 'echarts/charts'
import { use as register } from 'echarts/core'

// Most charts are bars; these marks load with the first chart that needs them.
register([LineChart, SankeyChart])

export { ChartFrame } from './ChartFrame.tsx'
