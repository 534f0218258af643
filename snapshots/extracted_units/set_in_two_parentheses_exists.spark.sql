-- Entry.objects.filter(_is_in('EXISTS ((SELECT 1 FROM "example_blog" WHERE "id" = "example_entry"."blog_id" AND "id" < 3))'))
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
  (
    EXISTS(
      SELECT
        1
      FROM `example_blog`
      WHERE
        `id` = `example_entry`.`blog_id` AND `id` < 3
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
