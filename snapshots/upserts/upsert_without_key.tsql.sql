-- Blog.objects.bulk_create([Blog(name='New', tagline='a'), Blog(name='Newer', tagline='b')], update_conflicts=True, unique_fields=['pk'], update_fields=['name', 'tagline'])

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
  (%s, %s, 2)) AS [rows]([name], [tagline], [row number])
ORDER BY
  [rows].[row number];
-- parameters: ('New', 'a', 'Newer', 'b')
