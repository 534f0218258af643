-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  "sliced"."data__deep__er",
  "sliced"."n"
FROM (
  SELECT
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
    END AS "data__deep__er",
    COUNT("example_document"."id") AS "n",
    COALESCE(
      CASE JSON_TYPE("example_document"."data", '$.deep.er')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        ELSE CAST(JSON_EXTRACT("example_document"."data", '$.deep.er') AS TEXT)
      END,
      %s
    ) AS "key1"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        "example_document"."title" = %s
      )
    )
  GROUP BY
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
    END,
    COALESCE(
      CASE JSON_TYPE("example_document"."data", '$.deep.er')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        ELSE CAST(JSON_EXTRACT("example_document"."data", '$.deep.er') AS TEXT)
      END,
      %s
    )
  HAVING
    COUNT("example_document"."id") < %s
) AS "sliced"
ORDER BY
  "sliced"."key1" DESC,
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
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', '~', 3)
