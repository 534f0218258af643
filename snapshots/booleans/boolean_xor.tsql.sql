-- Customer.objects.annotate(v=truth_of(Q(is_active=True) ^ Q(city='Paris'))).order_by('pk')

SELECT
  [example_customer].[id],
  [example_customer].[name],
  [example_customer].[email],
  [example_customer].[city],
  [example_customer].[is_active],
  [example_customer].[wants_mail],
  (
    CAST(CASE
      WHEN (
        [example_customer].[is_active] = 1 OR [example_customer].[city] = %s
      )
      AND %s = (
        CASE
          WHEN [example_customer].[is_active] = 1
          THEN CAST(%s AS BIGINT)
          ELSE CAST(%s AS BIGINT)
        END + CASE
          WHEN [example_customer].[city] = %s
          THEN CAST(%s AS BIGINT)
          ELSE CAST(%s AS BIGINT)
        END
      )
      THEN 1
      WHEN NOT (
        (
          [example_customer].[is_active] = 1 OR [example_customer].[city] = %s
        )
        AND %s = (
          CASE
            WHEN [example_customer].[is_active] = 1
            THEN CAST(%s AS BIGINT)
            ELSE CAST(%s AS BIGINT)
          END + CASE
            WHEN [example_customer].[city] = %s
            THEN CAST(%s AS BIGINT)
            ELSE CAST(%s AS BIGINT)
          END
        )
      )
      THEN 0
    END AS BIT)
  ) AS [v]
FROM [example_customer]
ORDER BY
  [example_customer].[id] ASC;
-- parameters: ('Paris', 1, 1, 0, 'Paris', 1, 0, 'Paris', 1, 1, 0, 'Paris', 1, 0)
