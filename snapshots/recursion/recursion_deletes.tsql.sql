-- Caption.objects.filter(picture__in=in_turn(Picture, Length('title'), lambda cte: cte.col.value + Length('title')).order_by().filter(value__gt=20).values('id'))
--     .delete()

WITH [r]([id], [value]) AS (
  SELECT
    [U0].[id] AS [id],
    CAST((
      LEN([U0].[title] + '.') - 1
    ) AS BIGINT) AS [value]
  FROM [example_picture] AS [U0]
  WHERE
    [U0].[id] = %s
  UNION ALL
  SELECT
    [U0].[id] AS [id],
    CAST((
      [U1].[value] + (
        LEN([U0].[title] + '.') - 1
      )
    ) AS BIGINT) AS [value]
  FROM [example_picture] AS [U0]
  INNER JOIN [r] AS [U1]
    ON [U0].[id] = (
      [U1].[id] + %s
    )
)
DELETE FROM [example_caption]
WHERE
  [example_caption].[picture_id] IN (
    SELECT
      [U0].[id] AS [id]
    FROM [r] AS [U0]
    WHERE
      [U0].[value] > %s
  ) OPTION(MAXRECURSION 0);
-- parameters: (1, 1, 20)
