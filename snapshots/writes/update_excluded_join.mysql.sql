-- Blog.objects.exclude(entry__rating__gt=3).update(tagline='quiet')

UPDATE `example_blog` SET `tagline` = %s
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_entry` AS `u1`
      WHERE
        (
          `u1`.`rating` > %s AND `u1`.`blog_id` = (
            `example_blog`.`id`
          )
        )
    )
  );
-- parameters: ('quiet', 3)
