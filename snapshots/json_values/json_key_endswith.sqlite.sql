-- Document.objects.order_by('pk').filter(extra__y__endswith='🎸')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE JSON_TYPE("example_document"."extra", '$.y')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."extra", '$.y') AS TEXT)
  END LIKE %s ESCAPE '\'
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('%🎸',)
