-- BLOGS.annotate(a=Substr('tagline', 2, 3), b=Right('tagline', 2), c=Length(Trim('tagline')))
--     .filter(c__gt=0)

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  SUBSTR("EXAMPLE_BLOG"."TAGLINE", 2, 3) AS "A",
  SUBSTR("EXAMPLE_BLOG"."TAGLINE", GREATEST(LENGTH("EXAMPLE_BLOG"."TAGLINE") - 2 + 1, 1), 2) AS "B",
  LENGTH(LTRIM(RTRIM("EXAMPLE_BLOG"."TAGLINE"))) AS "C"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND LENGTH(LTRIM(RTRIM("EXAMPLE_BLOG"."TAGLINE"))) > %s
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (0,)
