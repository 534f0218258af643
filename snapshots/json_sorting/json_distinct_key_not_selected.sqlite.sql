-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT
  "sliced"."title",
  "sliced"."col2"
FROM (
  SELECT DISTINCT
    "example_document"."title" AS "title",
    CASE JSON_TYPE("example_document"."extra", '$.x')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      WHEN 'null'
      THEN 'null'
      WHEN 'text'
      THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
      ELSE JSON_EXTRACT("example_document"."extra", '$.x')
    END AS "col2"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        "example_document"."title" = %s
      )
    )
) AS "sliced"
ORDER BY
  CASE JSON_TYPE("sliced"."col2")
    WHEN 'null'
    THEN 0
    WHEN 'text'
    THEN 1
    WHEN 'integer'
    THEN 2
    WHEN 'real'
    THEN 2
    WHEN 'true'
    THEN 3
    WHEN 'false'
    THEN 3
    WHEN 'array'
    THEN 4
    WHEN 'object'
    THEN 5
  END ASC,
  JSON_EXTRACT("sliced"."col2", '$') ASC,
  "sliced"."title" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
