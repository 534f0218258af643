-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Max('pk'))
--     .values_list('n')
--     .order_by('-data__f')

SELECT
  "sliced"."n"
FROM (
  SELECT
    MAX("example_document"."id") AS "n",
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END AS "key1"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."key1" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."key1"))
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
    WHEN toString(JSONType("sliced"."key1")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."key1")
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."key1")) = 'String'
    THEN JSONExtractString("sliced"."key1")
    ELSE "sliced"."key1"
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
