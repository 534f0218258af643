-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=F('data__f'))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('n', '-k')

SELECT
  "sliced"."k",
  "sliced"."n"
FROM (
  SELECT
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END AS "k",
    COUNT("example_document"."id") AS "n"
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
  "sliced"."n" ASC,
  CASE
    WHEN NOT (
      "sliced"."k" IS NULL
    )
    THEN CASE toString(JSONType("sliced"."k"))
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
    WHEN toString(JSONType("sliced"."k")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("sliced"."k")
  END DESC,
  CASE
    WHEN toString(JSONType("sliced"."k")) = 'String'
    THEN JSONExtractString("sliced"."k")
    ELSE "sliced"."k"
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
