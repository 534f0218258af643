-- Picture.objects.aggregate(b=Max('content', filter=Q(pk__gt=2), default=b''))

SELECT
  COALESCE(
    CONVERT(
      VARBINARY(MAX),
      MAX(
        CASE
          WHEN [example_picture].[id] > %s
          THEN CONVERT(VARCHAR(MAX), [example_picture].[content], 2)
        END
      ),
      2
    ),
    CAST(%s AS VARBINARY(MAX))
  ) AS [b]
FROM [example_picture];
-- parameters: (2, b'')
