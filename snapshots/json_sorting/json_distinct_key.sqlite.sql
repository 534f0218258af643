-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__f')
--     .distinct()
--     .order_by('data__f')

SELECT
  "sliced"."data__f"
FROM (
  SELECT DISTINCT
    CASE JSON_TYPE("example_document"."data", '$.f')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      WHEN 'null'
      THEN 'null'
      WHEN 'text'
      THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
      ELSE JSON_EXTRACT("example_document"."data", '$.f')
    END AS "data__f"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS "sliced"
ORDER BY
  CASE JSON_TYPE("sliced"."data__f")
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
  JSON_EXTRACT("sliced"."data__f", '$') ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
