-- Blog.objects.annotate(several=Exists(Entry.objects.filter(blog=OuterRef('pk')).values('number_of_comments').distinct()[2:4]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  EXISTS(
    SELECT DISTINCT
      `u0`.`number_of_comments` AS `number_of_comments`,
      %s AS `a`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    LIMIT 1
    OFFSET 2
  ) AS `several`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
