-- Entry.objects.filter(headline__contains=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
--     .order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`
FROM `example_entry`
WHERE
  `example_entry`.`headline` LIKE '%%' || REPLACE(
    REPLACE(
      REPLACE(
        (
          SELECT
            min_by(`U0`.`name`, struct(1)) AS `name`
          FROM `example_blog` AS `U0`
          WHERE
            `U0`.`id` = (
              `example_entry`.`blog_id`
            )
        ),
        '\\',
        '\\\\'
      ),
      '%%',
      '\\%%'
    ),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\'
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
