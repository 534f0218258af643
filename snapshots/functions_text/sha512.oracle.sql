-- Blog.objects.order_by('pk').annotate(v=SHA512('name'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  LOWER(
    RAWTOHEX(
      STANDARD_HASH(UTL_I18N.STRING_TO_RAW("EXAMPLE_BLOG"."NAME", 'AL32UTF8'), 'SHA512')
    )
  ) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
