-- Blog.objects.annotate(n=Count('entry', filter=Exists(Entry.authors.through.objects.filter(entry=OuterRef('entry__pk')))))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(
    CASE
      WHEN EXISTS(
        SELECT
          1 AS `a`
        FROM `example_entry_authors` AS `u0`
        WHERE
          `u0`.`entry_id` = (
            `example_entry`.`id`
          )
      )
      THEN `example_entry`.`id`
    END
  ) AS `n`
FROM `example_blog`
LEFT OUTER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
GROUP BY
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
