-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__deep__er')
--     .distinct()
--     .order_by(F('data__deep__er').desc(nulls_last=True))

SELECT
  "sliced"."data__deep__er"
FROM (
  SELECT DISTINCT
    CASE JSON_TYPE("example_document"."data", '$.deep.er')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      WHEN 'null'
      THEN 'null'
      WHEN 'text'
      THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.deep.er'))
      ELSE JSON_EXTRACT("example_document"."data", '$.deep.er')
    END AS "data__deep__er"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS "sliced"
ORDER BY
  CASE JSON_TYPE("sliced"."data__deep__er")
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
  END DESC,
  JSON_EXTRACT("sliced"."data__deep__er", '$') DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
