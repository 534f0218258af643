-- Blog.objects.filter(RawSQL('"example_blog"."id" <> ALL (SELECT "blog_id" FROM "example_entry" WHERE "rating" > %s)', (4,), output_field=BooleanField()))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  (
    NOT `example_blog`.`id` IN (
      SELECT
        `blog_id`
      FROM `example_entry`
      WHERE
        `rating` > %s
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (4,)
