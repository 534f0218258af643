-- Document.objects.order_by('pk').filter(data__b__regex='^te.t$')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  REGEXP_MATCHES(JSON_EXTRACT_STRING("example_document"."data", '$.b'), %s, 's')
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('^te.t$',)
