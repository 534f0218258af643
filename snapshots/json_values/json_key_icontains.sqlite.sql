-- Document.objects.order_by('pk').filter(data__b__icontains='TEX')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  UPPER(
    CASE JSON_TYPE("example_document"."data", '$.b')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
    END
  ) LIKE UPPER(%s) ESCAPE '\'
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('%TEX%',)
