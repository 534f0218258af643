-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .filter(payload__isnull=False)
--     .update(url=F('payload'))

UPDATE [example_measurement] SET [url] = '\x' + LOWER(CONVERT(VARCHAR(MAX), [example_measurement].[payload], 2))
WHERE
  (
    [example_measurement].[small] BETWEEN %s AND %s
    AND [example_measurement].[payload] IS NOT NULL
  );
-- parameters: (-1000, 1000)
