-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
ORDER BY
  CASE JSON_TYPE("example_document"."data", '$.b')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
  END ASC NULLS LAST,
  "example_document"."id" ASC;
-- parameters: ()
