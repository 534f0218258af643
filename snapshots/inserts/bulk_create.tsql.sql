-- Blog.objects.bulk_create([Blog(name=f'New {number}', tagline='%') for number in range(3)])

INSERT INTO [example_blog] (
  [name],
  [tagline]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[name],
  [rows].[tagline]
FROM (VALUES
  (%s, %s, 1),
  (%s, %s, 2),
  (%s, %s, 3)) AS [rows]([name], [tagline], [row number])
ORDER BY
  [rows].[row number];
-- parameters: ('New 0', '%', 'New 1', '%', 'New 2', '%')
