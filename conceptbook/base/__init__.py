"What everything stands on: errors and findings, statistics, measures, how findings look"
