-- Document.objects.order_by('pk').alias(v=KT('data__s')).filter(v__contains='% of_it')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CONTAINS(JSON_EXTRACT_STRING("example_document"."data", '$.s'), %s)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('% of_it',)
