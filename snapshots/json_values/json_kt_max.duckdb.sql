-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  JSON_EXTRACT("example_document"."extra", '$.x') AS "extra__x",
  MAX(JSON_EXTRACT_STRING("example_document"."data", '$.b')) AS "m"
FROM "example_document"
GROUP BY
  JSON_EXTRACT("example_document"."extra", '$.x')
HAVING
  MAX(JSON_EXTRACT_STRING("example_document"."data", '$.b')) > %s;
-- parameters: ('a',)
