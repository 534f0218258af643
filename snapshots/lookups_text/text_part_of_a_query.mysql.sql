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
  `example_entry`.`headline` LIKE BINARY (
    CONCAT(
      '%%',
      REPLACE(
        REPLACE(
          REPLACE(
            (
              SELECT
                `u0`.`name` AS `name`
              FROM `example_blog` AS `u0`
              WHERE
                `u0`.`id` = (
                  `example_entry`.`blog_id`
                )
              LIMIT 1
            ),
            '\\',
            '\\\\'
          ),
          '%%',
          '\\%%'
        ),
        '_',
        '\\_'
      ),
      '%%'
    )
  ) ESCAPE '\\'
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
