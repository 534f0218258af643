-- Blog.objects.exclude(entry__rating__gt=3).update(tagline='quiet')

UPDATE "example_blog" SET "tagline" = %s
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS "a"
      FROM "example_entry" AS "U1"
      WHERE
        (
          "U1"."rating" > %s AND "U1"."blog_id" = (
            "example_blog"."id"
          )
        )
    )
  );
-- parameters: ('quiet', 3)
