-- Document.objects.order_by('pk').filter(data__b__iexact='Text')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  UPPER(JSON_EXTRACT_STRING("example_document"."data", '$.b')) = UPPER(%s)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('Text',)
