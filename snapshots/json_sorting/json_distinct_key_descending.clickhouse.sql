-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__f')
--     .distinct()
--     .order_by('-data__f')

SELECT
  "sliced"."data__f"
FROM (
  SELECT DISTINCT
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END AS "data__f"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."data__f" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."data__f"))
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
    WHEN toString(JSONType("sliced"."data__f")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."data__f")
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."data__f")) = 'String'
    THEN JSONExtractString("sliced"."data__f")
    ELSE "sliced"."data__f"
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
