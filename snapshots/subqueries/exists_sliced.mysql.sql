-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk')[2:3]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  EXISTS(
    SELECT
      %s AS `a`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    LIMIT 1
    OFFSET 2
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
