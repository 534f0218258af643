-- Blog.objects.filter(~RawSQL('STARTS_WITH("example_blog"."tagline", SUBSTR("example_blog"."tagline", 2, 1))', (), BooleanField()), ~RawSQL('"example_blog"."name" ^@ %s', ('10%',), BooleanField()))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  (
    NOT (
      startswith(`example_blog`.`tagline`, substring(`example_blog`.`tagline`, 2, 1))
    )
    AND NOT (
      startswith(`example_blog`.`name`, %s)
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('10%',)
