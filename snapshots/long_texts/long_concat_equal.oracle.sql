-- BLOGS.annotate(v=Concat('tagline', Value('!'), 'name', output_field=TEXT)).exclude(v='!')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  (
    "EXAMPLE_BLOG"."TAGLINE" || %s || "EXAMPLE_BLOG"."NAME"
  ) AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND NOT (
      DBMS_LOB.COMPARE(
        (
          "EXAMPLE_BLOG"."TAGLINE" || %s || "EXAMPLE_BLOG"."NAME"
        ),
        TO_NCLOB(%s)
      ) = 0
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('!', '!', '!')
