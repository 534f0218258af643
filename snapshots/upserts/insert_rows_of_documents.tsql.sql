-- Document.objects.bulk_create([Document(title='a', data={'a': 1}), Document(title='b', data=Value(None, Document.data.field), extra=[])])

INSERT INTO [example_document] (
  [title],
  [data],
  [extra]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[title],
  [rows].[data],
  [rows].[extra]
FROM (VALUES
  (%s, %s, %s, 1),
  (%s, %s, %s, 2)) AS [rows]([title], [data], [extra], [row number])
ORDER BY
  [rows].[row number];
-- parameters: ('a', '{"a": 1}', None, 'b', 'null', '[]')
