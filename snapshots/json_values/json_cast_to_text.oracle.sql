-- Document.objects.order_by('pk')
--     .filter(pk__in=[5, 6])
--     .annotate(v=Cast('data', CharField(max_length=50)))

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
  CAST(DBMS_LOB.SUBSTR("EXAMPLE_DOCUMENT"."DATA", 2000, 1) AS NVARCHAR2(50)) AS "V"
FROM "EXAMPLE_DOCUMENT"
WHERE
  "EXAMPLE_DOCUMENT"."ID" IN (%s, %s)
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: (5, 6)
