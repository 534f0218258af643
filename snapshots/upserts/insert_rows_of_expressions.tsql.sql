-- Blog.objects.bulk_create([Blog(name=Upper(Value('new')), tagline='%'), Blog(name='Newer', tagline=Upper(Value('newer')))])

INSERT INTO [example_blog] (
  [name],
  [tagline]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[name],
  [rows].[tagline]
FROM (VALUES
  (UPPER(%s), %s, 1),
  (%s, UPPER(%s), 2)) AS [rows]([name], [tagline], [row number])
ORDER BY
  [rows].[row number];
-- parameters: ('new', '%', 'Newer', 'newer')
