import { AxisPointerComponent, TooltipComponent } from 'echarts/components'
import { use as register } from 'echarts/core'

// Nobody sees a tooltip before a pointer is over a chart: this comes then.
register([AxisPointerComponent, TooltipComponent])
