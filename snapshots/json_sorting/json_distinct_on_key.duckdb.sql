-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .order_by('extra__x', '-pk')
--     .distinct('extra__x')
--     .values_list('pk', 'extra__x')

SELECT DISTINCT ON (JSON_EXTRACT("example_document"."extra", '$.x'))
  "example_document"."id" AS "pk",
  JSON_EXTRACT("example_document"."extra", '$.x') AS "extra__x"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
ORDER BY
  CASE JSON_TYPE(JSON_EXTRACT("example_document"."extra", '$.x'))
    WHEN 'NULL'
    THEN 0
    WHEN 'VARCHAR'
    THEN 1
    WHEN 'UBIGINT'
    THEN 2
    WHEN 'BIGINT'
    THEN 2
    WHEN 'DOUBLE'
    THEN 2
    WHEN 'BOOLEAN'
    THEN 3
    WHEN 'ARRAY'
    THEN 4
    WHEN 'OBJECT'
    THEN 5
  END ASC,
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT("example_document"."extra", '$.x')) IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE(JSON_EXTRACT("example_document"."extra", '$.x')) IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN JSON_EXTRACT_STRING(JSON_EXTRACT("example_document"."extra", '$.x'), '$')
  END ASC,
  1 DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
