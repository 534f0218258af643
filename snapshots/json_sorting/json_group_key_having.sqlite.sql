-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('extra__x')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by('-extra__x')

SELECT
  "sliced"."extra__x",
  "sliced"."n"
FROM (
  SELECT
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
    END AS "extra__x",
    COUNT("example_document"."id") AS "n"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
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
    END
  HAVING
    COUNT("example_document"."id") < %s
) AS "sliced"
ORDER BY
  CASE JSON_TYPE("sliced"."extra__x")
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
  JSON_EXTRACT("sliced"."extra__x", '$') DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 3)
