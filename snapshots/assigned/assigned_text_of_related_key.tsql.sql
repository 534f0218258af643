-- Customer.objects.filter(pk__lt=4)
--     .update(city=Subquery(Order.objects.order_by('pk').values('pk')[:1]))

UPDATE [example_customer] SET [city] = CAST((
  SUBSTRING(
    (
      SELECT
      TOP 1
        [U0].[id] AS [pk]
      FROM [example_order] AS [U0]
      ORDER BY
        1 ASC
    ),
    1,
    8
  ) + '-' + SUBSTRING(
    (
      SELECT
      TOP 1
        [U0].[id] AS [pk]
      FROM [example_order] AS [U0]
      ORDER BY
        1 ASC
    ),
    9,
    4
  ) + '-' + SUBSTRING(
    (
      SELECT
      TOP 1
        [U0].[id] AS [pk]
      FROM [example_order] AS [U0]
      ORDER BY
        1 ASC
    ),
    13,
    4
  ) + '-' + SUBSTRING(
    (
      SELECT
      TOP 1
        [U0].[id] AS [pk]
      FROM [example_order] AS [U0]
      ORDER BY
        1 ASC
    ),
    17,
    4
  ) + '-' + SUBSTRING(
    (
      SELECT
      TOP 1
        [U0].[id] AS [pk]
      FROM [example_order] AS [U0]
      ORDER BY
        1 ASC
    ),
    21,
    12
  )
) AS NVARCHAR(MAX))
WHERE
  [example_customer].[id] < %s;
-- parameters: (4,)
