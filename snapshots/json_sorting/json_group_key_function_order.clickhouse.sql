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
    CASE
      WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
      THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
    END AS "data__deep__er",
    COUNT("example_document"."id") AS "n",
    COALESCE(
      CASE
        WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
        AND toString(JSONType("example_document"."data", 'deep', 'er')) IN ('String')
        THEN JSONExtractString("example_document"."data", 'deep', 'er')
        WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
        AND NOT (
          toString(JSONType("example_document"."data", 'deep', 'er')) IN ('Null')
        )
        THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
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
    CASE
      WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
      THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
    END,
    COALESCE(
      CASE
        WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
        AND toString(JSONType("example_document"."data", 'deep', 'er')) IN ('String')
        THEN JSONExtractString("example_document"."data", 'deep', 'er')
        WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
        AND NOT (
          toString(JSONType("example_document"."data", 'deep', 'er')) IN ('Null')
        )
        THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
      END,
      %s
    )
  HAVING
    COUNT("example_document"."id") < %s
) AS "sliced"
ORDER BY
  "sliced"."key1" DESC,
  CASE
    WHEN NOT (
      "sliced"."data__deep__er" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."data__deep__er"))
      WHEN 'Null'
      THEN 0
      WHEN 'String'
      THEN 1
      WHEN 'Int64'
      THEN 2
      WHEN 'UInt64'
      THEN 2
      WHEN 'Double'
      THEN 2
      WHEN 'Bool'
      THEN 3
      WHEN 'Array'
      THEN 4
      WHEN 'Object'
      THEN 5
    END
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."data__deep__er")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."data__deep__er")
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."data__deep__er")) = 'String'
    THEN JSONExtractString("sliced"."data__deep__er")
    ELSE "sliced"."data__deep__er"
  END DESC;
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', '~', 3)
