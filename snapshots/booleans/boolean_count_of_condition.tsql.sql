-- Entry.objects.aggregate(v=Count(truth_of(Q(rating__gt=3))))

SELECT
  COUNT_BIG(
    CAST(CASE
      WHEN [example_entry].[rating] > %s
      THEN 1
      WHEN NOT (
        [example_entry].[rating] > %s
      )
      THEN 0
    END AS BIT)
  ) AS [v]
FROM [example_entry];
-- parameters: (3, 3)
