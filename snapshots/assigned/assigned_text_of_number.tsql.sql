-- RATIOS.update(label=F('ratio'), slug=F('small'), url=F('amount'))

UPDATE [example_measurement] SET [label] = LOWER(FORMAT([example_measurement].[ratio], 'G', 'en-US')), [slug] = CAST([example_measurement].[small] AS NVARCHAR(MAX)), [url] = CAST([example_measurement].[amount] AS NVARCHAR(MAX))
WHERE
  (
    [example_measurement].[small] BETWEEN %s AND %s
    AND [example_measurement].[ratio] BETWEEN %s AND %s
  );
-- parameters: (-1000, 1000, -1000.0, 1000.0)
