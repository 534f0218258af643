-- Document.objects.filter(pk__gt=2).distinct().order_by('pk')

SELECT
  "SLICED"."ID",
  "SLICED"."TITLE",
  (
    SELECT
      "KEYED"."DATA"
    FROM "EXAMPLE_DOCUMENT" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "DATA",
  (
    SELECT
      "KEYED"."EXTRA"
    FROM "EXAMPLE_DOCUMENT" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "EXTRA"
FROM (
  SELECT DISTINCT
    "EXAMPLE_DOCUMENT"."ID",
    "EXAMPLE_DOCUMENT"."TITLE"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."ID" > %s
) "SLICED"
ORDER BY
  "SLICED"."ID" ASC;
-- parameters: (2,)
