-- Entry.objects.exclude(authors__email__endswith='.com').order_by('pk')

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
  NOT (
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_entry_authors` AS `U1`
      INNER JOIN `example_author` AS `U2`
        ON (
          `U1`.`author_id` = `U2`.`id`
        )
      WHERE
        (
          `U2`.`email` LIKE %s ESCAPE '\\'
          AND `U1`.`entry_id` = (
            `example_entry`.`id`
          )
        )
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('%.com',)
