-- Blog.objects.exclude(entry__rating__gt=3).update(tagline='quiet')

UPDATE "EXAMPLE_BLOG" SET "TAGLINE" = %s
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ENTRY" "U1"
      WHERE
        (
          "U1"."RATING" > %s AND "U1"."BLOG_ID" = (
            "EXAMPLE_BLOG"."ID"
          )
        )
    )
  );
-- parameters: ('quiet', 3)
