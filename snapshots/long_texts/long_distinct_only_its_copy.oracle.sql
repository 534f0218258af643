-- Blog.objects.exclude(tagline='')
--     .defer('tagline')
--     .annotate(t=F('tagline'))
--     .distinct()
--     .order_by('tagline')

SELECT
  "SLICED"."ID",
  "SLICED"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "T"
FROM (
  SELECT DISTINCT
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME"
  FROM "EXAMPLE_BLOG"
  WHERE
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
) "SLICED"
ORDER BY
  DBMS_LOB.SUBSTR(
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."ID"
    ),
    2000,
    1
  ) ASC;
-- parameters: ()
