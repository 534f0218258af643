-- Blog.objects.exclude(tagline='')
--     .values('pk', 'tagline', a=F('tagline'), b=F('tagline'))
--     .distinct()
--     .order_by('a', 'pk')

SELECT
  "SLICED"."PK",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."PK"
  ) AS "TAGLINE",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."PK"
  ) AS "A",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."PK"
  ) AS "B"
FROM (
  SELECT DISTINCT
    "EXAMPLE_BLOG"."ID" AS "PK"
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
        "KEYED"."ID" = "SLICED"."PK"
    ),
    2000,
    1
  ) ASC,
  "SLICED"."PK" ASC;
-- parameters: ()
