-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .distinct()
--     .order_by('-data__f')
--     .count()

SELECT
  COUNT(*)
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
) AS "subquery";
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
