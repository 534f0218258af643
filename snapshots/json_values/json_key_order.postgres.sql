-- Document.objects.filter(data__has_key='a').order_by('data__f', 'data__b', 'pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  JSONB_EXISTS("example_document"."data", 'a')
ORDER BY
  (
    "example_document"."data" -> 'f'
  ) ASC,
  (
    "example_document"."data" -> 'b'
  ) ASC,
  "example_document"."id" ASC;
-- parameters: ()
