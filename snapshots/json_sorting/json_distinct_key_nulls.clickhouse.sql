-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__deep__er')
--     .distinct()
--     .order_by(F('data__deep__er').desc(nulls_last=True))

SELECT
  "sliced"."data__deep__er"
FROM (
  SELECT DISTINCT
    CASE
      WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
      THEN JSONExtractRaw("example_document"."data", 'deep', 'er')
    END AS "data__deep__er"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS "sliced"
ORDER BY
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
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
