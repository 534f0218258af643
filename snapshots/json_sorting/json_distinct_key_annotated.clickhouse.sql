-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(f=F('data__f'))
--     .values_list('f', 'title')
--     .distinct()
--     .order_by('f', '-title')

SELECT
  "sliced"."f",
  "sliced"."title"
FROM (
  SELECT DISTINCT
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END AS "f",
    "example_document"."title" AS "title"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS "sliced"
ORDER BY
  CASE
    WHEN NOT (
      "sliced"."f" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."f"))
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
  END ASC,
  CASE
    WHEN toString(JSONType("sliced"."f")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."f")
  END ASC,
  CASE
    WHEN toString(JSONType("sliced"."f")) = 'String'
    THEN JSONExtractString("sliced"."f")
    ELSE "sliced"."f"
  END ASC,
  "sliced"."title" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
